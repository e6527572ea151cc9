/** The caption of a picture, in its language, made from the notes that every file has. */
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

/** The parts of the view state that a caption describes besides the filters. */
export type CaptionInput = Pick<ViewState, 'selected' | 'connect' | 'search' | 'tableSettings'> & {
  readonly view: DrawnView;
};

/** Requires that all translations are loaded, as the notes do. */
export function captionOf(
  content: ExportContent,
  { view, tableSettings, selected, connect, search }: CaptionInput,
): Caption {
  const { whole, shown, language } = content;
  const words = translationFor(language, whole.plan);
  const { picture } = fileWordsIn(language, content.whole.plan);
  const notes = notesOf(content, []);
  const text = (name: NoteName) => noteOf(notes, name, language);
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
    title: picture.noted(text('title'), viewName(view, tableSettings, words.t)),
    about: [
      filled([text('period'), text('held')]).join(picture.joint),
      ...(reasons.length > 0 ? [picture.filtered(reasons)] : []),
      ...highlight,
      // Only these views show links of priority projects.
      ...(view === 'map' || view === 'structure' ? filled([text('shared_words')]) : []),
      ...(search.trim() === '' ? [] : [picture.marked(search.trim())]),
    ],
    foot: captionFoot(content),
    description: notesText(notes, language),
  };
}

/** The lines of the footer: source, version and date; notice. Requires that all translations are loaded. */
export function captionFoot(content: ExportContent): readonly string[] {
  const { language } = content;
  const { picture, notes: items } = fileWordsIn(language, content.whole.plan);
  const notes = notesOf(content, []);
  const text = (name: NoteName) => noteOf(notes, name, language);
  const noted = (name: NoteName) => (text(name) === '' ? '' : picture.noted(items[name], text(name)));
  return [
    filled([text('attribution'), noted('data_version'), noted('exported')]).join(picture.joint),
    // The English names are our translation.
    ...filled([
      language === 'ja' ? text('unofficial') : `${text('unofficial')} ${text('translation')}`.trim(),
    ]),
  ];
}

/** Plans lack some of the notes. */
function filled(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text !== '');
}
