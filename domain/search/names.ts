/** Every technology by its name, to choose from. */
export interface NamesView {
  readonly technologies: readonly {
    readonly slug: string;
    readonly name: string;
    /** Other spellings that notes hold. */
    readonly aliases: readonly string[];
    /** The quadrant's name. */
    readonly quadrant: string;
  }[];
}
