// The site's own settings for its pages of predictions alone, over a corpus of thirty authors and three hundred questions.
import config from '../../next.config.mjs';

/** @type {import('next').NextConfig} */
export default { ...config, distDir: '.next' };
