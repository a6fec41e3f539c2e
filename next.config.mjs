// What Next builds and how it answers; every setting that is not Next's own default stands here with its reason.

/** What a policy in a page's meta element cannot carry, so it goes with every answer. */
const headers = [
  { key: 'Content-Security-Policy', value: "frame-ancestors 'none'" },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
];

/**
 * Next hands the type of a route handler's answer on as a list, which its compression does not read: the answer would go out at full
 * length. Said here it stays a string.
 */
const json = [{ key: 'Content-Type', value: 'application/json; charset=utf-8' }];

/** @type {import('next').NextConfig} */
const config = {
  // Two folders take turns, so that a build that fails never touches the one that is served.
  distDir: process.env.CRUX_DIST ?? '.next-a',
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` runs the type checker over the whole project; a second run inside the build finds nothing new.
  typescript: { ignoreBuildErrors: true },
  // Named, so that a lockfile in a folder above is not taken for the root of the project.
  turbopack: { root: import.meta.dirname },
  headers: async () => [
    { source: '/:path*', headers },
    { source: '/:folder(data|graph|predictions)/:file(.+\\.json)', headers: json },
  ],
};

export default config;
