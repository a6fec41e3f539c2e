// A relation element in; the typed relation out. An end that is missing or ill formed is '' there.
import type { NoteRelation, Typed } from '../note.ts';
import type { RawElement } from '../raw-note.ts';
import { relationKinds, type StatedRelationKind } from '../vocabulary.ts';
import { attributesOfRelation, relationKindOf } from './element-table.ts';
import { placeWithin, readAttributes } from './read-attributes.ts';
import type { Report } from './report.ts';
import { type RelationHome, refuseRelationScope } from './rules/relation-scope.ts';

function validateRelation(element: RawElement, kind: StatedRelationKind, home: RelationHome, report: Report): NoteRelation {
  const attributes = readAttributes(element, attributesOfRelation(kind, home.kind === 'debate'), report);
  const from = attributes.typed('from');
  const to = attributes.typed('to');
  const reason = [element.text, element.commentary].filter((part) => part !== '').join('\n\n');
  const link = to === null || relationKinds[kind].ends !== null ? null : linkEnds(to);
  const ends = link ?? (to === null ? [] : [to]);
  refuseRelationScope([...(from === null ? [] : [from]), ...ends, ...attributes.list('with')], element.name, home, report);
  if (home.kind === 'debate' && reason === '') {
    report({
      ruleId: 'relation-reason',
      level: 'error',
      place: element.tagPlace,
      reason: `this ${element.name} gives no reason`,
      help: `in a debate, say why in a sentence: <${element.name} …>Because …</${element.name}>`,
    });
  }
  const nowhere = { value: '', place: element.tagPlace };
  return {
    kind,
    from: home.kind === 'debate' ? (from ?? nowhere) : null,
    to: to ?? nowhere,
    link,
    with: attributes.list('with'),
    reason: reason === '' ? null : reason,
    reasonPlace: element.textPlace ?? element.tagPlace,
    tagPlace: element.tagPlace,
  };
}

/** The relations among some elements. */
export function validateRelations(elements: readonly RawElement[], home: RelationHome, report: Report): readonly NoteRelation[] {
  return elements.flatMap((element) => {
    const kind = relationKindOf.get(element.name);
    return kind === undefined ? [] : [validateRelation(element, kind, home, report)];
  });
}

/** The ends of "a > b", each at its own place. */
function linkEnds(to: Typed): readonly [Typed, Typed] {
  const [from = to.value, end = ''] = to.value.split('>').map((word) => word.trim());
  const typed = (value: string, index: number) => ({ value, place: placeWithin(to.value, to.place, index, value.length) });
  return [typed(from, to.value.indexOf(from)), typed(end, to.value.lastIndexOf(end))];
}
