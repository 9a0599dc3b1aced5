import type { BrowserContext } from '@playwright/test';

/** Takes WebGL from all pages that are opened from now on. */
export async function refuseWebGl(context: BrowserContext): Promise<void> {
	await context.addInitScript(() => {
		const refuse = new Proxy(Reflect.get(HTMLCanvasElement.prototype, 'getContext'), {
			apply: (original, canvas, [kind, ...rest]: [string, ...unknown[]]): unknown =>
				kind.startsWith('webgl') ? null : Reflect.apply(original, canvas, [kind, ...rest])
		});
		HTMLCanvasElement.prototype.getContext = refuse;
	});
}
