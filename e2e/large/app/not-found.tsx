// The page of the site, over the corpus of this folder.
export { default } from '../../../app/not-found.tsx';
