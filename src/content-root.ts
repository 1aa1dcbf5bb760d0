/** The folder that holds `content/`: the project's own, unless `CONTENT_ROOT` names another. */
export const contentRoot = process.env['CONTENT_ROOT'] ?? '.';
