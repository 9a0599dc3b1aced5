import { loadHostVersions } from '$lib/data/host-versions';
import type { HostVersions } from '$lib/domain/dataset/release';
import { Loadable } from './loadable.svelte';

/** What the host shows live and which releases it keeps: asked once, by whoever first needs it. */
export const hostVersions = new Loadable<HostVersions>(loadHostVersions);
