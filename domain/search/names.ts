/** Everything that can be gone to by its name. */
export interface NamesView {
  readonly technologies: readonly {
    readonly slug: string;
    readonly name: string;
    /** Other spellings that notes hold. */
    readonly aliases: readonly string[];
    /** The quadrant's name. */
    readonly quadrant: string;
  }[];
  readonly talks: readonly {
    readonly id: string;
    readonly title: string;
    readonly event: string | null;
    readonly speakers: readonly string[];
  }[];
  readonly notes: readonly { readonly id: string; readonly name: string }[];
  readonly quadrants: readonly { readonly id: string; readonly name: string }[];
}
