import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The pages: one small start and a file for each page, all from our own address (the content policy allows no other). */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  // tests bring their own vitest settings; nothing is public that a page does not import
  publicDir: false,
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // pictures and fonts as files: `data:` addresses are not allowed by the content policy
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  environments: {
    // The server in one file, put together with those libraries that are some hundreds of files each: loading them one
    // by one is half of a start.
    ssr: {
      resolve: {
        noExternal: [
          /^(typebox|kysely|jose|oidc-provider|openid-client|oauth4webapi|temporal-(polyfill|utils))/,
        ],
      },
      build: {
        outDir: 'dist/server',
        target: 'node24',
        minify: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: fileURLToPath(new URL('src/product.ts', import.meta.url)),
          output: { entryFileNames: 'product.mjs', codeSplitting: false },
        },
      },
    },
  },
  builder: {
    buildApp: async ({ build, environments: { client, ssr } }) => {
      // first: a start goes on with it (platform/build.ts)
      if (ssr) await build(ssr)
      process.send?.('server')
      if (client) await build(client)
    },
  },
  server: {
    strictPort: true,
    proxy: Object.fromEntries(
      ['/api', '/login', '/logout'].map((path) => [path, `http://127.0.0.1:${process.env.PORT ?? '8080'}`]),
    ),
  },
})
