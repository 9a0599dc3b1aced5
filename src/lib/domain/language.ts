export const languages = ['en', 'uk'] as const;

export type Language = (typeof languages)[number];
