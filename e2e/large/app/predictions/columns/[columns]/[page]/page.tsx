// The page of the site, over the corpus of this folder.
export { default, generateMetadata, generateStaticParams } from '../../../../../../../app/predictions/columns/[columns]/[page]/page.tsx';

export const dynamicParams = false;
