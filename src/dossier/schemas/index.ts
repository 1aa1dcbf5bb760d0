import { actorSchema } from './actor.ts';
import { analysisSchema } from './analysis.ts';
import { articleSchema } from './article.ts';
import { chartSchema } from './chart.ts';
import { datasetSchema } from './dataset.ts';
import { disputeSchema } from './dispute.ts';
import { eventSchema } from './event.ts';
import { figureSchema } from './figure.ts';
import { issueSchema } from './issue.ts';
import { mapSchema } from './map.ts';
import { placeSchema } from './place.ts';
import { publisherSchema } from './publisher.ts';

/** The schema of each collection's front matter. */
export const schemas = {
  actors: actorSchema,
  analyses: analysisSchema,
  articles: articleSchema,
  charts: chartSchema,
  datasets: datasetSchema,
  disputes: disputeSchema,
  events: eventSchema,
  figures: figureSchema,
  issues: issueSchema,
  maps: mapSchema,
  places: placeSchema,
  publishers: publisherSchema,
} as const;
