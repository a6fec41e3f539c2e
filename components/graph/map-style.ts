// Colours in, the style sheet of the canvas out: the same shapes, dashes and ends as the pictures drawn at build.
import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { labelSize, lineHeight } from '../../lib/map/node-box.ts';
import { dashes, type LineEnd, type LineKind, lineStyles } from './line-styles.ts';
import type { MapColours } from './map-colours.ts';
import { wordSize } from './map-elements.ts';

const arrows: Readonly<Record<LineEnd, string>> = {
  arrow: 'triangle',
  bar: 'tee',
  ring: 'circle',
  diamond: 'diamond',
  hollow: 'triangle',
  none: 'none',
};
const isHollow = (end: LineEnd) => end === 'ring' || end === 'diamond' || end === 'hollow';
const data = (name: string) => (element: NodeSingular | EdgeSingular) => element.data(name);

/** Points of tag and hexagon, as parts of half the box; the points are 12 px deep. */
const tag = (width: number) => `-1 -1 ${1 - 24 / width} -1 1 0 ${1 - 24 / width} 1 -1 1`;
const hexagon = (width: number) => `${24 / width - 1} -1 ${1 - 24 / width} -1 1 0 ${1 - 24 / width} 1 ${24 / width - 1} 1 -1 0`;

function lineRules(colours: MapColours): StylesheetJson {
  return (Object.keys(lineStyles) as LineKind[]).flatMap((kind) => {
    const { colour, dash, end, both, width } = lineStyles[kind];
    const ends = { shape: arrows[end], fill: isHollow(end) ? 'hollow' : 'filled' };
    const rule = {
      width,
      'line-color': colours[colour],
      color: colours[colour],
      'target-arrow-color': colours[colour],
      'target-arrow-shape': ends.shape,
      'target-arrow-fill': ends.fill,
      ...(dashes[dash].length === 0
        ? {}
        : { 'line-style': 'dashed', 'line-dash-pattern': [...dashes[dash]], 'line-cap': dash === 'dots' ? 'round' : 'butt' }),
      ...(dash === 'double' ? { 'line-color': colours.paper, 'line-outline-width': 1.5, 'line-outline-color': colours[colour] } : {}),
      ...(both ? { 'source-arrow-color': colours[colour], 'source-arrow-shape': ends.shape, 'source-arrow-fill': ends.fill } : {}),
    };
    return [{ selector: `edge.${kind}`, style: rule }];
  }) as StylesheetJson;
}

export function mapStyle(colours: MapColours): StylesheetJson {
  const text = {
    color: colours.ink,
    'font-family': colours.font,
    'font-size': labelSize,
    'line-height': lineHeight / labelSize,
    'text-wrap': 'wrap',
    'text-max-width': '400px',
  };
  const start = { 'text-halign': 'right', 'text-justification': 'left', 'text-margin-x': data('left') };
  return [
    {
      selector: 'node',
      style: {
        ...text,
        width: data('width'),
        height: data('height'),
        label: data('label'),
        'text-valign': 'center',
        'text-margin-y': data('down'),
        shape: 'rectangle',
        'background-color': colours.surface,
        'border-width': 1.25,
        'border-color': colours.ink,
        'overlay-opacity': 0,
        'z-index': 2,
      },
    },
    { selector: 'node.claim, node.prediction, node.recommendation, node.event, node.by', style: start },
    { selector: 'node.prediction', style: { shape: 'polygon', 'shape-polygon-points': (node: NodeSingular) => tag(node.data('width')) } },
    {
      selector: 'node.recommendation',
      style: { shape: 'polygon', 'shape-polygon-points': (node: NodeSingular) => hexagon(node.data('width')) },
    },
    { selector: 'node.question', style: { shape: 'round-rectangle', 'corner-radius': '24px', 'text-halign': 'center' } },
    { selector: 'node.crux', style: { 'background-color': colours.ink, color: colours.paper, 'text-halign': 'center' } },
    { selector: 'node.event', style: { 'background-color': colours.sunken, 'border-color': colours['line-2'] } },
    {
      selector: 'node.junction',
      style: { shape: 'ellipse', label: '', 'text-margin-y': 0, 'background-color': colours['ink-2'], 'border-width': 0 },
    },
    { selector: 'node.by', style: { color: colours['ink-3'], 'background-opacity': 0, 'border-width': 0, 'z-index': 3, events: 'no' } },
    {
      selector: 'node.more',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '10px',
        'font-size': wordSize,
        'font-weight': 600,
        color: colours['ink-2'],
        'text-margin-y': 0,
        'border-width': 1,
        'border-color': colours['line-2'],
        'z-index': 4,
      },
    },
    { selector: 'node.found', style: { 'background-color': colours.mark, 'border-width': 2.5 } },
    {
      selector: 'node.chosen',
      style: { 'font-weight': 600, 'border-width': 2.5, 'outline-width': 1, 'outline-offset': 4, 'outline-color': colours.ink },
    },
    { selector: 'node.cursor', style: { 'outline-width': 2, 'outline-offset': 4, 'outline-color': colours.ink } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        'source-endpoint': data('start'),
        'target-endpoint': data('end'),
        'edge-distances': 'endpoints',
        'arrow-scale': 1.1,
        'font-family': colours.font,
        'font-size': wordSize,
        'font-weight': 600,
        'text-background-color': colours.paper,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        'overlay-opacity': 0,
        'z-index': 1,
        events: 'no',
      },
    },
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'round-segments',
        'segment-weights': data('weights'),
        'segment-distances': data('distances'),
        'segment-radii': data('radii'),
      },
    },
    ...lineRules(colours),
    { selector: 'edge.open', style: { 'target-arrow-shape': 'none' } },
    {
      selector: 'edge.at-source',
      style: { 'source-label': data('word'), 'source-text-offset': 14, 'source-text-margin-x': data('sourceAside') },
    },
    {
      selector: 'edge.at-target',
      style: { 'target-label': data('word'), 'target-text-offset': 18, 'target-text-margin-x': data('targetAside') },
    },
    { selector: 'edge.at-middle', style: { label: data('word'), 'text-margin-y': -13 } },
  ] as StylesheetJson;
}
