// The downloads: every export of the table, and the compiled files that the browser reads.
import { formats } from '../../../lib/emit/formats.ts';
import { readArtefact, readCorpus } from '../../corpus.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Compiled files that the search box and the map load. */
const artefacts = ['search.json', 'manifest.json', 'layouts.json', 'revision.json'];

export function generateStaticParams() {
  return [...formats.map((format) => format.file), ...artefacts].map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const format = formats.find((row) => row.file === file);
  if (format !== undefined) {
    return new Response(format.render(readCorpus().corpus), { headers: { 'Content-Type': format.mediaType } });
  }
  return new Response(readArtefact(file), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
