import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: { target: 'es2022', chunkSizeWarningLimit: 1200 },
	server: { host: '127.0.0.1' },
	preview: { host: '127.0.0.1' },
	test: {
		include: ['tests/**/*.test.ts'],
		environment: 'node',
		// Property tests against slow oracles take long on a busy machine; none waits for anything.
		testTimeout: 120_000,
		setupFiles: ['tests/property-seed.ts']
	}
});
