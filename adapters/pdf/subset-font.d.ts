declare module 'subset-font' {
  /** Keeps only the glyphs that `text` needs. */
  function subsetFont(font: Buffer, text: string, options: { readonly targetFormat: 'truetype' }): Promise<Buffer>;
  export = subsetFont;
}
