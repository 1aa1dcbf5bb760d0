import { defineCollection } from 'astro:content';

import { dossierLoader } from './content-loader.ts';
import { schemas } from './dossier/schemas/index.ts';

/** Claims stand in articles: they have no folder, and so no collection. */
export const collections = {
  actors: defineCollection({ loader: dossierLoader('actors'), schema: schemas.actors }),
  analyses: defineCollection({ loader: dossierLoader('analyses'), schema: schemas.analyses }),
  articles: defineCollection({ loader: dossierLoader('articles'), schema: schemas.articles }),
  charts: defineCollection({ loader: dossierLoader('charts'), schema: schemas.charts }),
  datasets: defineCollection({ loader: dossierLoader('datasets'), schema: schemas.datasets }),
  disputes: defineCollection({ loader: dossierLoader('disputes'), schema: schemas.disputes }),
  events: defineCollection({ loader: dossierLoader('events'), schema: schemas.events }),
  figures: defineCollection({ loader: dossierLoader('figures'), schema: schemas.figures }),
  issues: defineCollection({ loader: dossierLoader('issues'), schema: schemas.issues }),
  maps: defineCollection({ loader: dossierLoader('maps'), schema: schemas.maps }),
  places: defineCollection({ loader: dossierLoader('places'), schema: schemas.places }),
  publishers: defineCollection({ loader: dossierLoader('publishers'), schema: schemas.publishers }),
};
