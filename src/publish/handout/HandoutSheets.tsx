/** Renders the pages of a handout, which `handout.ts` has laid out. */
import { useTranslation } from '../../store/hooks.ts';
import { DrawingSlice } from '../print/DrawnSheet.tsx';
import { PaperSheet } from '../print/PrintedPages.tsx';
import styles from './HandoutSheets.module.css';
import type { Handout, HandoutStep } from './handout.ts';
import { INDENT } from './outlineLines.ts';
import type { StepPicture } from './stepPicture.ts';

export function HandoutSheets({ handout }: { readonly handout: Handout }) {
  const { t, number } = useTranslation();
  const { language, title, plan, foot, pages } = handout;
  return pages.map((steps, at) => (
    <PaperSheet key={steps[0]?.key} paper="a4Portrait" language={language}>
      <div className={styles.page}>
        <header className={styles.head}>
          <p className={styles.tour} lang={title.language}>
            {title.text === '' ? t('tours.untitled') : title.text}
          </p>
          <div className={styles.under}>
            <p>{plan}</p>
            <p className={styles.number}>
              {t('handout.page', { number: number(at + 1), all: number(pages.length) })}
            </p>
          </div>
        </header>
        {steps.map((step) => (
          <Step key={step.key} step={step} />
        ))}
        <footer className={styles.foot}>
          {foot.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </footer>
      </div>
    </PaperSheet>
  ));
}

function Step({ step }: { readonly step: HandoutStep }) {
  const { t, number } = useTranslation();
  const { title, text, notes, about, picture, isContinued } = step;
  return (
    <section className={styles.step} style={{ height: step.height }}>
      <h2 className={styles.title}>
        <span className={styles.at}>{number(step.number)}</span>
        <span lang={title.language}>
          {isContinued ? `${title.text}${t('handout.continued')}` : title.text}
        </span>
      </h2>
      {text.text === '' ? null : (
        <p className={styles.text} lang={text.language}>
          {text.text}
        </p>
      )}
      {about === '' ? null : <p className={styles.about}>{about}</p>}
      {picture.kind === 'drawn' ? <Picture picture={picture.picture} /> : null}
      {picture.kind === 'outline' ? <Outline lines={picture.lines} more={picture.more} /> : null}
      {notes.text === '' ? null : (
        <p className={styles.notes} lang={notes.language}>
          {notes.text}
        </p>
      )}
    </section>
  );
}

function Picture({ picture: { main, legend, note } }: { readonly picture: StepPicture }) {
  return (
    <div className={styles.picture} data-legend={legend?.place}>
      <div>
        <DrawingSlice {...main} />
        {note === '' ? null : <p className={styles.note}>{note}</p>}
      </div>
      {legend === null ? null : <DrawingSlice {...legend.drawn} />}
    </div>
  );
}

type OutlineProps = Pick<Extract<HandoutStep['picture'], { kind: 'outline' }>, 'lines' | 'more'>;

function Outline({ lines, more }: OutlineProps) {
  const { t, number } = useTranslation();
  return (
    <ul className={styles.outline}>
      {lines.map(({ id, level, sign, name }) => (
        <li key={id} data-level={level} style={{ paddingInlineStart: (level - 1) * INDENT }}>
          <span className={styles.sign}>{sign}</span>
          <span>{name}</span>
        </li>
      ))}
      {more > 0 ? <li>{t('tours.moreSteps', { number: number(more) })}</li> : null}
    </ul>
  );
}
