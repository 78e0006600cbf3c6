import type { Language } from '#kernel';
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** What a mail is to the one who sends it: one letter in two forms. */
export interface WrittenMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

const paper = '#fcfbf8';
const ink = '#1c1b18';
const pencil = '#57544b';
const rule = '#d8d4c8';
const road = '#ffcb1f';
const face = "Vollkorn, 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif";

interface SheetProps {
  readonly language: Language;
  readonly subject: string;
  /** The line that a list of mails shows beside the subject. */
  readonly preview: string;
  readonly foot: readonly string[];
  readonly children: ComponentChildren;
}

// Tables and styles on each element, because that is what mail programs have in common.
export function Sheet({ language, subject, preview, foot, children }: SheetProps): VNode {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{subject}</title>
      </head>
      <body style={{ margin: 0, padding: 0, background: paper, color: ink }}>
        <div style={{ display: 'none', maxHeight: 0, overflow: 'hidden' }}>{preview}</div>
        <Table style={{ background: paper }}>
          <tr>
            <td align="center" style={{ padding: '32px 20px' }}>
              <Table style={{ maxWidth: '560px' }}>
                <tr>
                  <td
                    style={{
                      fontFamily: face,
                      fontSize: '18px',
                      lineHeight: '1.5',
                      color: ink,
                      textAlign: 'left',
                    }}
                  >
                    <Head />
                    {children}
                    <Foot lines={foot} />
                  </td>
                </tr>
              </Table>
            </td>
          </tr>
        </Table>
      </body>
    </html>
  );
}

function Table({ style, children }: { style: Record<string, string>; children: ComponentChildren }): VNode {
  return (
    <table
      role="presentation"
      width="100%"
      cellpadding="0"
      cellspacing="0"
      style={{ width: '100%', ...style }}
    >
      <tbody>{children}</tbody>
    </table>
  );
}

/** The name of the house on its road. */
function Head(): VNode {
  return (
    <>
      <p style={{ margin: '0 0 10px', fontSize: '24px', fontWeight: 700, lineHeight: '1' }}>Walz</p>
      <div
        style={{
          height: '6px',
          margin: '0 0 32px',
          fontSize: 0,
          lineHeight: 0,
          background: road,
          borderTop: `2px solid ${ink}`,
          borderBottom: `2px solid ${ink}`,
        }}
      />
    </>
  );
}

function Foot({ lines }: { lines: readonly string[] }): VNode {
  return (
    <div style={{ margin: '40px 0 0', padding: '16px 0 0', borderTop: `1px solid ${rule}` }}>
      {lines.map(line => (
        <p key={line} style={{ margin: '0 0 8px', fontSize: '15px', lineHeight: '1.45', color: pencil }}>
          {line}
        </p>
      ))}
    </div>
  );
}

export function Title({ children }: { children: ComponentChildren }): VNode {
  return (
    <h1 style={{ margin: '0 0 20px', fontSize: '32px', lineHeight: '1.15', fontWeight: 700 }}>{children}</h1>
  );
}

export function Paragraph({ children }: { children: ComponentChildren }): VNode {
  return <p style={{ margin: '0 0 20px' }}>{children}</p>;
}

export function Steps({ children }: { children: ComponentChildren }): VNode {
  return <ol style={{ margin: '0 0 28px', padding: '0 0 0 24px' }}>{children}</ol>;
}

export function Step({ title, children }: { title: string; children: ComponentChildren }): VNode {
  return (
    <li style={{ margin: '0 0 14px', padding: '0 0 0 6px' }}>
      <strong>{title}</strong>
      <br />
      {children}
    </li>
  );
}

export function Link({ href }: { href: string }): VNode {
  return (
    <a href={href} style={{ color: ink, textDecoration: 'underline', wordBreak: 'break-word' }}>
      {href}
    </a>
  );
}

export function Button({ href, children }: { href: string; children: ComponentChildren }): VNode {
  return (
    <p style={{ margin: '0 0 28px' }}>
      <a
        href={href}
        style={{
          display: 'inline-block',
          padding: '11px 22px',
          background: road,
          border: `2px solid ${ink}`,
          color: ink,
          fontWeight: 700,
          textDecoration: 'none',
        }}
      >
        {children}
      </a>
    </p>
  );
}

export function onPaper(sheet: VNode): string {
  return `<!doctype html>\n${renderToString(sheet)}\n`;
}
