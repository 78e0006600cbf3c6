import { ConfigurationTrouble } from '../env.js';
import { placeOf, smtpServerOf, withoutSecrets } from './smtp-server.js';

describe('the mail server of WALZ_SMTP_URL', () => {
  it('has the port that its scheme means', () => {
    expect(smtpServerOf('smtps://mail.example')).toMatchObject({ port: 465, isTlsFromStart: true });
    expect(smtpServerOf('smtp://mail.example')).toMatchObject({ port: 587, isTlsFromStart: false });
    expect(placeOf(smtpServerOf('smtp://[::1]:2525'))).toBe('[::1]:2525');
  });

  it('never gets a password in the clear over a network', () => {
    expect(smtpServerOf('smtp://walz:secret@mail.example').starttls).toBe('required');
    expect(smtpServerOf('smtp://walz:secret@mail.example?requireTLS=false').starttls).toBe('offered');
    expect(smtpServerOf('smtp://walz:secret@mail.example?ignoreTLS=true').starttls).toBe('ignored');
    expect(smtpServerOf('smtp://mail.example').starttls).toBe('offered');
    expect(smtpServerOf('smtp://walz:secret@localhost').starttls).toBe('offered');
  });

  it('has to show a certificate that holds, unless it is on this machine or the admin says otherwise', () => {
    expect(smtpServerOf('smtps://mail.example').checksCertificate).toBe(true);
    expect(smtpServerOf('smtps://mail.example?tls.rejectUnauthorized=false').checksCertificate).toBe(false);
    expect(smtpServerOf('smtps://127.0.0.1').checksCertificate).toBe(false);
  });

  it.each([
    'smtp://mail.example?pool=true',
    'smtp://mail.example?requireTLS=yes',
    'smtp://a%:b@mail.example',
    'smtp:mail',
  ])('is not taken from %s', url => expect(() => smtpServerOf(url)).toThrow(ConfigurationTrouble));

  it('may say anything but our secrets', () => {
    const server = smtpServerOf('smtp://walz:sesame%21@mail.example');
    const plain = Buffer.from('\0walz\0sesame!').toString('base64');
    const said = withoutSecrets(`502 what is\r\nAUTH PLAIN ${plain}, or "sesame!"?`, server);
    expect(said).toBe('502 what is AUTH PLAIN …, or "…"?');
  });
});
