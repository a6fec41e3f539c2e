// The tables of words in, what a reader chooses them by out: their entries would weigh on every page with a choice.
import type { HedgeTable } from '../../lib/types.ts';

export type TableName = Pick<HedgeTable, 'id' | 'name' | 'citation'>;

export function tableNames(tables: readonly HedgeTable[]): readonly TableName[] {
  return tables.map(({ id, name, citation }) => ({ id, name, citation }));
}
