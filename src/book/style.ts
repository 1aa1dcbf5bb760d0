/** How the book looks, in a browser and in a reading device; both schemes, no font of its own. */
export const bookStyle = `
:root { color-scheme: light dark; font: 106%/1.6 Charter, Georgia, serif; }
body { max-width: 42rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; }
h2 { margin-top: 2.5rem; border-top: 1px solid; padding-top: 0.5rem; }
section > h1 { margin-top: 4rem; break-before: page; }
blockquote { margin: 0.75rem 0; border-left: 4px solid; padding-left: 1rem; font-style: italic; }
table { border-collapse: collapse; }
th, td { border-top: 1px solid; padding: 0.25rem 0.75rem 0.25rem 0; text-align: start; vertical-align: top; }
`.trim();
