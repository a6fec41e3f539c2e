// The page of the site, over the corpus of this folder.
export { default, metadata } from '../../../../app/predictions/page.tsx';
