/** What is written around a picture, in the language that it is in: out of the notes that every file has. */
import type { DrawnView, ViewState } from '../../explore/state.ts';
import { fileWordsIn } from '../../i18n/fileWords.ts';
import { reasonText } from '../../i18n/reasonText.ts';
import { translationFor } from '../../i18n/translation.ts';
import { viewName } from '../../i18n/viewName.ts';
import type { NodeId } from '../../plan/graph.ts';
import { textIn } from '../../plan/text.ts';
import type { ExportContent } from '../exportContent.ts';
import { type NoteName, noteOf, notesOf, notesText } from '../notes.ts';
import type { Caption } from './drawing.ts';

/** What of the state a picture shows besides what is left of the plan. */
export type CaptionInput = Pick<ViewState, 'selected' | 'connect' | 'search' | 'tableSettings'> & {
  readonly view: DrawnView;
};

/** Needs all words of all languages, as notes do. */
export function captionOf(
  content: ExportContent,
  { view, tableSettings, selected, connect, search }: CaptionInput,
): Caption {
  const { whole, shown, language } = content;
  const words = translationFor(language);
  const { picture } = fileWordsIn(language);
  const notes = notesOf(content, []);
  const said = (name: NoteName) => noteOf(notes, name, language);
  const nameOf = (id: NodeId) => {
    const node = whole.nodes.get(id);
    return node === undefined ? '' : textIn(node.name, language);
  };
  const reasons = shown.reasons.map((reason) => reasonText(reason, words, whole));
  const highlight =
    connect !== null
      ? [picture.connected(nameOf(connect.from), nameOf(connect.to))]
      : selected !== null && shown.graph.nodes.has(selected)
        ? [picture.selected(nameOf(selected))]
        : [];
  return {
    title: picture.noted(said('title'), viewName(view, tableSettings, words.t)),
    about: [
      [said('period'), said('held')].join(picture.joint),
      ...(reasons.length > 0 ? [picture.filtered(reasons)] : []),
      ...highlight,
      // The other views show nothing of it.
      ...(view === 'map' || view === 'structure' ? [said('shared_words')].filter((text) => text !== '') : []),
      ...(search.trim() === '' ? [] : [picture.marked(search.trim())]),
    ],
    foot: captionFoot(content),
    description: notesText(notes, language),
  };
}

/** Source, version, date and notice, a line each. Needs all words of all languages. */
export function captionFoot(content: ExportContent): readonly string[] {
  const { language } = content;
  const { picture, notes: items } = fileWordsIn(language);
  const notes = notesOf(content, []);
  const said = (name: NoteName) => noteOf(notes, name, language);
  const noted = (name: NoteName) => picture.noted(items[name], said(name));
  return [
    [said('attribution'), noted('data_version'), noted('exported')].join(picture.joint),
    // The translation is ours, where there is one to be read.
    language === 'ja' ? said('unofficial') : `${said('unofficial')} ${said('translation')}`,
  ];
}
