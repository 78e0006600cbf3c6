import { readEnv } from '#platform';
import { showConfig } from './config.js';

const shown = (raw: Record<string, string>) => [...showConfig(readEnv(raw), raw)].join('\n');

describe('npm run walz -- config', () => {
  it('says what is set and what is only the default', () => {
    const text = shown({ PORT: '8080' });
    expect(text).toContain('PORT = 8080\n');
    expect(text).toContain('WALZ_DATA = .walz  (default)');
    expect(text).toContain('WALZ_DEMO = on  (default)');
  });

  it('says what is off and what would switch it on', () => {
    expect(shown({})).toMatch(/Off: mail .* Set WALZ_SMTP_URL=/);
    expect(shown({ WALZ_SMTP_URL: 'smtp://walz%40example.org:x@mail.example.org' })).not.toContain(
      'Off: mail',
    );
  });

  it('never shows a secret', () => {
    const text = shown({
      DATABASE_URL: 'postgres://walz:s3cret@db.example.org/walz?sslpassword=s3cret',
      WALZ_SMTP_URL: 'smtps://walz%40example.org:s3cret@mail.example.org',
      WALZ_METRICS_TOKEN: 's3cret-s3cret-s3cret',
    });
    expect(text).not.toContain('s3cret');
    expect(text).toContain('db.example.org');
    expect(text).toContain('mail.example.org');
  });
});
