// The data of the moving map, as one file that its page loads when it is opened with a script.
import { buildGraphData } from '../../../components/graph/build-graph-data.ts';
import { readCorpus, readLayouts } from '../../corpus.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [{ file: 'map.json' }];
}

export function GET() {
  return Response.json(buildGraphData(readCorpus(), readLayouts()));
}
