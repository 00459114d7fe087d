import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import Components from 'unplugin-vue-components/vite';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import { defineConfig } from 'vitest/config';

const server = process.env.SONGHE_SERVER ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [vue(), Components({ dirs: [], resolvers: [ElementPlusResolver({ importStyle: 'css' })], dts: 'components.d.ts' })],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    outDir: 'dist',
    assetsDir: 'assets',
    manifest: true,
    // a font inside a style sheet would be a request to data:, which the policy of the pages forbids
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  server: { proxy: { '/api': server } },
  test: { environment: 'happy-dom', include: ['test/**/*.test.ts'] },
});
