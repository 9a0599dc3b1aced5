import type { ParamMatcher } from '@sveltejs/kit';

/** The language prefix of a path; English has none. */
export const match = ((param: string): param is 'uk' => param === 'uk') satisfies ParamMatcher;
