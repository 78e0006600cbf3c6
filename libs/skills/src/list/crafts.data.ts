export const crafts = `
* Facilitation = Moderation | facilitating
* Coaching
* Technical coaching = Technisches Coaching
* Mentoring
* Teaching = Lehren | training
* Technical writing = Technisches Schreiben | documentation
* Retrospectives = Retrospektiven | retros
* Public speaking = Öffentliches Reden | conference talks
* Leadership = Führung
* Giving and receiving feedback = Feedback geben und annehmen | feedback
Agile coaching = Agiles Coaching
Scrum mastering = Scrum Master sein | scrum master
Technical leadership = Technische Führung | tech lead
Staff engineering | staff engineer
Engineering management | engineering manager
Servant leadership = Dienende Führung
Self-organising teams = Selbstorganisierte Teams | self-organization
Team building = Teamentwicklung
Team kick-offs = Team-Kick-offs | chartering, liftoff
Working agreements = Arbeitsvereinbarungen
Conflict resolution = Konfliktlösung
Mediation
Negotiation = Verhandeln
Nonviolent communication = Gewaltfreie Kommunikation | NVC, GfK
Active listening = Aktives Zuhören
Psychological safety = Psychologische Sicherheit
Diversity and inclusion = Vielfalt und Inklusion | DEI
Intercultural communication = Interkulturelle Kommunikation
Decision making = Entscheidungsfindung | consent decisions
Workshop design = Workshops gestalten | workshops
Training from the back of the room
Liberating structures
Open space = Open Space | unconference, barcamp
World café = World-Café
Fishbowl discussions = Fishbowl-Diskussionen
Lightning talks
Live coding
Stage presence = Bühnenpräsenz
Storytelling = Geschichten erzählen
Presentation design = Präsentationsgestaltung | slides
Sketchnoting = Sketchnotes
Graphic recording = Visuelle Protokolle
Visual facilitation = Visuelle Moderation
Curriculum design = Lehrplangestaltung | teaching materials
Apprenticeship = Lehrlinge ausbilden | training apprentices
Teaching children to code = Kindern das Programmieren beibringen | CoderDojo
Interviewing candidates = Bewerbungsgespräche führen | job interviews, hiring
Recruiting developers = Entwickler gewinnen
Career development = Laufbahnentwicklung
Community building = Gemeinschaften aufbauen | communities of practice
Meetup organising = Meetups organisieren | user groups
Conference organising = Konferenzen organisieren
SoCraTes unconferences = SoCraTes-Unkonferenzen | SoCraTes
Developer relations | DevRel, developer advocacy
Blogging = Bloggen
Podcasting
Screencasting = Screencasts
Book writing = Bücher schreiben
API documentation = API-Dokumentation
README writing = READMEs schreiben
Editing and proofreading = Lektorat
Technical translation = Technisches Übersetzen | translation
Release notes = Versionshinweise | changelogs
Code reading = Code lesen | reading code
Problem solving = Problemlösen
Critical thinking = Kritisches Denken
Deliberate practice = Bewusstes Üben
Learning techniques = Lerntechniken | spaced repetition
Time management = Zeitmanagement
Personal kanban
Remote work = Ortsunabhängiges Arbeiten | distributed teams
Asynchronous collaboration = Asynchrone Zusammenarbeit
Journaling = Arbeitstagebuch | engineering journal
Change management = Veränderungsmanagement | organisational change
Organisation development = Organisationsentwicklung | organizational development
Fearless change patterns = Muster für Veränderung
Project management = Projektmanagement
Budgeting = Budgetplanung | beyond budgeting
Consulting = Beratung
Freelancing = Freiberuflichkeit | self-employment
Starting a company = Unternehmensgründung | startups, entrepreneurship
Sales engineering = Technischer Vertrieb | pre-sales
Contract design for software = Verträge für Software | agile contracts
Open source licensing = Lizenzen freier Software | software licences
Customer communication = Umgang mit Kunden
Business analysis = Geschäftsanalyse | business analyst
Improv techniques = Improvisationstechniken | improvisation
Meditation and focus = Meditation und Konzentration | mindfulness
Ergonomics = Ergonomie
Solution focus = Lösungsfokussierung | solution-focused coaching
Systemic coaching = Systemisches Coaching
Peer consultation = Kollegiale Beratung | intervision
Serious games = Planspiele | agile games, LEGO Serious Play
Team self-selection = Team-Selbstwahl
`;
