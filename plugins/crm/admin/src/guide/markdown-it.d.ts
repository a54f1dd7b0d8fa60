/** What the guide uses of markdown-it, which comes without types. */
declare module 'markdown-it' {
  export interface Token {
    readonly type: string;
    tag: string;
    readonly children: Token[] | null;
    attrGet(name: string): string | null;
    attrSet(name: string, value: string): void;
  }
  export default class MarkdownIt {
    constructor(options: { readonly html: boolean });
    readonly renderer: { render(tokens: Token[], options: object, environment: object): string };
    readonly options: object;
    parse(text: string, environment: object): Token[];
  }
}
