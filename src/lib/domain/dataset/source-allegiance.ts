/**
 * Of a source that speaks for, or under, the side that occupies the land of which it writes. `russian-state-media`:
 * state media of Russia, or what others copied of them. `russian`: another publisher or official of Russia.
 * `occupation`: an institution that works under Russian occupation.
 */
export const sourceAllegiances = ['russian-state-media', 'russian', 'occupation'] as const;
export type SourceAllegiance = (typeof sourceAllegiances)[number];
