/** Bare Eleventy: Markdown, one layout, no plugins. */
export default function configure(eleventy) {
  eleventy.addGlobalData('layout', 'bare.njk');
  eleventy.setUseGitIgnore(false);
}

export const config = {
  dir: { includes: process.env.BENCH_LAYOUTS },
  markdownTemplateEngine: false,
  templateFormats: ['md'],
};
