// The measure for the weight of our pages: the same Next, nothing of ours.
import { dirname } from 'node:path';

/** @type {import('next').NextConfig} */
export default { typescript: { ignoreBuildErrors: true }, turbopack: { root: dirname(dirname(import.meta.dirname)) } };
