import { escapeXml } from '../shape/writeAtom';
import type { Store } from '../../store/index';

interface PersonRow { upn: string; title: string; role: string }

/** The page of `GET /_local`: the demo's people by role, each a link that signs in as that person. */
export function peoplePage(store: Store): string {
  const people = store.all<PersonRow>(
    "SELECT upn, title, data ->> 'role' AS role FROM principal WHERE kind = 'user' AND data ->> 'role' IS NOT NULL ORDER BY role, title",
  );
  const roles = [...new Set(people.map(({ role }) => role))];
  const sections = roles.map((role) => `<h2>${escapeXml(role)}</h2><ul>${people.filter((each) => each.role === role).map(person).join('')}</ul>`);
  return `<!DOCTYPE html>
<html lang="fi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kampus: paikallinen vuokraaja</title></head>
<body><main><h1>Kirjaudu paikalliseen Kampukseen</h1>
<p lang="sv">Logga in som en av demons personer.</p><p lang="en">Sign in as one of the demo's people.</p>
${sections.join('\n') || '<p>Demossa ei ole vielä ihmisiä.</p>'}</main></body></html>`;
}

function person({ upn, title }: PersonRow): string {
  const href = `/_local/signin?user=${encodeURIComponent(upn)}&returnUrl=${encodeURIComponent('/sites/kampus')}`;
  return `<li><a href="${escapeXml(href)}">${escapeXml(title)}</a> <span>${escapeXml(upn)}</span></li>`;
}
