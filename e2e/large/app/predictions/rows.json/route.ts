// The page of the site, over the corpus of this folder.
export { GET } from '../../../../../app/predictions/rows.json/route.ts';

export const dynamic = 'force-static';
