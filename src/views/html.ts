/**
 * HTML that is made when it is first wanted: a view has to be known before it is known whether its page is made anew, and
 * of most pages it is not. As JSON it is its HTML, but in what names a view.
 */
export class Html {
  readonly #tree: unknown;
  readonly #make: () => string;
  #made: string | undefined;

  /**
   * @param tree what the HTML is made from, and nothing else
   * @param make gives safe HTML
   */
  constructor(tree: unknown, make: () => string) {
    this.#tree = tree;
    this.#make = make;
  }

  toString(): string {
    return (this.#made ??= this.#make());
  }

  toJSON(): unknown {
    return isNaming ? this.#tree : this.toString();
  }
}

let isNaming = false;

/** A text that differs whenever what is shown does. In place of HTML it holds what that would be made from. */
export function nameOfShown(shown: unknown): string {
  isNaming = true;
  try {
    return JSON.stringify(shown);
  } finally {
    isNaming = false;
  }
}
