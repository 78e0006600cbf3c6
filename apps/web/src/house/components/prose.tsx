import type { VNode } from 'preact';

/** Text that people wrote, as the one sanitiser gave it back; nothing else may come in here. */
export function Prose({ html, language }: { html: string; language?: string | undefined }): VNode {
  return <div class="prose" lang={language} dangerouslySetInnerHTML={{ __html: html }} />;
}
