/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A type of the kata format as written: `int`, `string[]`, `map<string,int>`, `Book?` (DESIGN §7). */
export type TypeName = string;
