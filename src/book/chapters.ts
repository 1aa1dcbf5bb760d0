import type { ElementContent } from 'hast';
import { h } from 'hastscript';

import type { Addresses } from '../addresses.ts';
import type { Dossier } from '../dossier/index.ts';
import { listSides, showActor } from '../views/actor.ts';
import { createContext, type Context } from '../views/context.ts';
import { showDispute } from '../views/dispute.ts';
import { showEvent } from '../views/event.ts';
import { listStandings } from '../views/home.ts';
import { showFigure, type RowTable } from '../views/figure.ts';
import { listHeld, showIssue } from '../views/issue.ts';
import type { LinkText } from '../views/links.ts';
import { showPlace } from '../views/place.ts';
import { listSources } from '../views/source.ts';
import type { StandPosition } from '../views/stand.ts';
import { anchored, linked, linkList, raw, type Chapter } from './blocks.ts';
import { showSourceChapter } from './source-chapter.ts';

/**
 * Everything that the pages say, in the same words, as a book to read from front to back.
 * @param addresses those of the book
 */
export function listChapters(dossier: Dossier, addresses: Addresses): Chapter[] {
  const context = createContext(dossier, addresses, { isXml: true });
  const chapters = [
    aboutChapter(context),
    analysesChapter(context),
    eventsChapter(context),
    issuesChapter(context),
    actorsChapter(context),
    disputesChapter(context),
    figuresChapter(context),
    placesChapter(context),
    ...dossier.articles.all.map((article) => showSourceChapter(context, article)),
    publishersChapter(context),
  ];
  return chapters.filter(({ content }) => content.length > 0);
}

function aboutChapter(context: Context): Chapter {
  const { addresses, dossier } = context;
  const { description, editor, licences, tagline, title } = dossier.site;
  return {
    id: 'about',
    title: 'About this book',
    content: [
      h('p', [h('strong', title), `: ${tagline}.`]),
      h('p', description),
      h('p', [
        `Made by ${editor} from `,
        h('a', { href: addresses.absolute('/') }, 'the site'),
        `, which holds the same words. Texts: ${licences.text}; quotations and figures belong to their sources.`,
      ]),
      h('h2', 'Standing'),
      h(
        'p',
        'How far each claim is borne out follows from what is in the dossier, by these rules, the first that holds:',
      ),
      h(
        'ul',
        listStandings(context).map(({ rule, word }) => h('li', [h('strong', word), `: ${rule}`])),
      ),
    ],
  };
}

function analysesChapter(context: Context): Chapter {
  return {
    id: 'analyses',
    title: 'Analyses',
    content: context.dossier.analyses.all.flatMap((analysis) => [
      anchored(2, { collection: 'analyses', id: analysis.id }, analysis.title),
      h('p', [h('em', analysis.summary)]),
      ...raw(context.render(analysis.text)),
    ]),
  };
}

function eventsChapter(context: Context): Chapter {
  return {
    id: 'events',
    title: 'Timeline',
    content: context.dossier.events.all.flatMap((event) => {
      const { account, places, summary, timeNote, title, when } = showEvent(context, event);
      const claims = event.claims.map(({ id, sentence }) => claimLink(context, id, sentence));
      return [
        anchored(2, { collection: 'events', id: event.id }, title),
        h('p', [
          when,
          ...(timeNote ? [` (${timeNote})`] : []),
          ...(places.length > 0 ? [' · ', ...linked(places)] : []),
        ]),
        h('p', summary),
        ...raw(account),
        ...linkList('What is said of it', claims),
      ];
    }),
  };
}

function issuesChapter(context: Context): Chapter {
  return {
    id: 'issues',
    title: 'Issues and positions',
    content: context.dossier.issues.all.flatMap((issue) => {
      const { introduction, question, scale, title } = showIssue(context, issue);
      const held = listHeld(context, issue);
      return [
        anchored(2, { collection: 'issues', id: issue.id }, title),
        h('p', question),
        ...raw(introduction),
        ...scale.flatMap(({ label, meaning }) => [
          h('h3', label),
          h('p', meaning),
          ...(held.get(label) ?? []).flatMap((position) =>
            positionBlocks(position, position.actor),
          ),
        ]),
      ];
    }),
  };
}

function actorsChapter(context: Context): Chapter {
  return {
    id: 'actors',
    title: 'Actors',
    content: listSides(context, context.dossier.actors.all).flatMap(({ actors, side }) => [
      h('h2', side),
      ...context.dossier.actors.all
        .filter(({ name }) => actors.some(({ text }) => text === name))
        .flatMap((actor) => {
          const { aliases, nameNative, profile, role, stands } = showActor(context, actor);
          const names = [nameNative, aliases].filter(Boolean).join(', ');
          const claims = actor.claims.map(({ id, sentence }) => claimLink(context, id, sentence));
          return [
            anchored(3, { collection: 'actors', id: actor.id }, actor.name),
            h('p', names ? `${role} (${names})` : role),
            ...raw(profile),
            ...stands.flatMap(({ issue, positions }) =>
              positions.flatMap((position) => positionBlocks(position, issue)),
            ),
            ...linkList('What they say', claims),
          ];
        }),
    ]),
  };
}

function positionBlocks(position: StandPosition, about: LinkText): ElementContent[] {
  const { evidence, stance, summary, when } = position;
  return [
    h('p', [...linked([about]), ': ', h('strong', stance), `, ${when}. ${summary}`]),
    h(
      'ul',
      evidence.claims.map(({ claim }) => h('li', linked([claim]))),
    ),
  ];
}

function disputesChapter(context: Context): Chapter {
  return {
    id: 'disputes',
    title: 'Where sources differ',
    content: context.dossier.disputes.all.flatMap((dispute) => {
      const { account, prints, question, settledBy, title, versions } = showDispute(
        context,
        dispute,
      );
      return [
        anchored(2, { collection: 'disputes', id: dispute.id }, title),
        h('p', question),
        ...versions.flatMap(({ ground, rows, says }) => [
          h('p', [h('strong', says), ` ${ground}`]),
          h(
            'ul',
            rows.map(({ claim }) => h('li', linked([claim]))),
          ),
        ]),
        h('p', [h('strong', 'What would settle it: '), settledBy]),
        h('p', [h('strong', 'What this site prints: '), prints]),
        ...raw(account),
      ];
    }),
  };
}

function figuresChapter(context: Context): Chapter {
  return {
    id: 'figures',
    title: 'Figures, computed from data',
    content: context.dossier.figures.all.flatMap((figure) => {
      const view = showFigure(context, figure);
      const { cannotShow, caution, display, rows, rule, source, title, unit, verdicts } = view;
      return [
        anchored(2, { collection: 'figures', id: figure.id }, title),
        h('p', [
          view.question,
          ' ',
          h('strong', [display, unit].filter(Boolean).join(' ')),
          view.working ? `, ${view.working}.` : '.',
        ]),
        h('p', `${rule} ${source.countedBy.text} counts.`),
        ...verdicts.flatMap(({ claim, word, words }) => [
          h('p', [h('strong', `${word}: `), ...linked([claim.claim]), ` ${words}`]),
        ]),
        h('p', [h('strong', 'What it cannot show: '), cannotShow]),
        ...(caution ? [h('p', caution)] : []),
        ...tableOf(rows),
      ];
    }),
  };
}

/** Rows of data; each leads to its page on the site. */
function tableOf({ head, rows }: RowTable): ElementContent[] {
  if (rows.length === 0) return [];
  return [
    h('table', [
      h('thead', [
        h(
          'tr',
          head.map((text) => h('th', { scope: 'col' }, text)),
        ),
      ]),
      h(
        'tbody',
        rows.map(({ cells, link }) =>
          h('tr', [
            h('th', { scope: 'row' }, linked([link])),
            ...cells.map((text) => h('td', text)),
          ]),
        ),
      ),
    ]),
  ];
}

function placesChapter(context: Context): Chapter {
  return {
    id: 'places',
    title: 'Places',
    content: context.dossier.places.all.flatMap((place) => {
      const { country, kind, title, within } = showPlace(context, place);
      return [
        anchored(2, { collection: 'places', id: place.id }, title),
        h('p', [`${kind}, ${country}`, ...(within ? [', in ', ...linked([within])] : [])]),
        ...linkList(
          'What is said of it',
          place.claims.map(({ id, sentence }) => claimLink(context, id, sentence)),
        ),
      ];
    }),
  };
}

function publishersChapter(context: Context): Chapter {
  return {
    id: 'publishers',
    title: 'Publishers',
    content: listSources(context).flatMap(({ about, anchor, name, sources }) => [
      h('h2', { id: anchor.replace(/^publisher-/, 'publishers-') }, name),
      h('p', about),
      ...linkList(
        'Sources',
        sources.map(({ headline, href }) => ({ href, text: headline })),
      ),
    ]),
  };
}

function claimLink({ addresses }: Context, id: string, sentence: string): LinkText {
  return { href: addresses.of({ collection: 'claims', id }), text: sentence };
}
