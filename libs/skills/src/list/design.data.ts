export const design = `
* User experience design = Nutzererlebnis gestalten | UX, UX design
* User interface design = Oberflächengestaltung | UI, UI design
* Product management = Produktmanagement
* User research = Nutzerforschung | UX research
* Figma
* Design systems = Designsysteme
* Product ownership | product owner
Product discovery = Produktfindung
Product strategy = Produktstrategie
Product roadmaps = Produkt-Roadmaps | roadmapping
Product analytics = Produktanalyse
Product design = Produktgestaltung
Impact mapping
Opportunity solution trees
Jobs to be done | JTBD
Continuous discovery
Lean startup
Lean UX
Lean canvas
Business model canvas
Value proposition design
Design thinking
Design sprints | design sprint
Design studio method
Service design
Customer journey mapping = Kundenreisen abbilden | customer journey
Service blueprints
Empathy mapping = Empathiekarten
Personas
Interviewing users = Nutzerinterviews | user interviews
Contextual inquiry
Surveys = Umfragen
Card sorting
Tree testing
Heuristic evaluation = Heuristische Evaluation
Information architecture = Informationsarchitektur | IA
Interaction design = Interaktionsdesign | IxD
Visual design = Visuelle Gestaltung
Motion design
Graphic design = Grafikdesign
Typography = Typografie
Colour theory = Farbenlehre | color theory
Icon design = Icon-Gestaltung
Illustration
Logo and brand design = Markengestaltung | branding
Editorial design
Print layout = Drucksatz | typesetting
Wireframing = Wireframes
Paper prototyping = Papierprototypen
Sketching = Skizzieren
Inclusive design = Inklusive Gestaltung
Universal design
Accessible documents = Barrierefreie Dokumente | PDF/UA, accessible PDF
Emotional design
Behavioural design = Verhaltensgestaltung | nudging
Gamification
Dark pattern audits = Prüfung auf Dark Patterns | deceptive patterns
Conversational design = Gestaltung von Dialogen | chatbot design
Voice user interfaces = Sprachbedienung | VUI
Form design = Formulargestaltung
Data visualisation design = Gestaltung von Datenvisualisierungen | infographics
Game design = Spieldesign
UX writing | microcopy
Content design = Inhaltsgestaltung
Content strategy = Inhaltsstrategie
Copywriting = Werbetexten
Plain language = Einfache Sprache | Leichte Sprache, easy language
Search engine optimisation = Suchmaschinenoptimierung | SEO
Conversion rate optimisation = Konversionsoptimierung | CRO
Growth experiments = Wachstumsexperimente | growth hacking
Marketing automation = Marketing-Automatisierung
Product marketing = Produktmarketing
Pricing = Preisgestaltung
Customer development
Market research = Marktforschung
Stakeholder management = Umgang mit Interessengruppen
Backlog refinement = Backlog-Pflege | backlog grooming
Prioritisation = Priorisierung | WSJF, cost of delay
Hypothesis-driven development = Hypothesengetriebene Entwicklung
ISO 9241 | ergonomics of human-system interaction
Human factors = Menschliche Faktoren
Human-centred design = Menschzentrierte Gestaltung | human-centered design, UCD
DesignOps
Sketch
Adobe XD
Adobe Photoshop | Photoshop
Adobe Illustrator | Illustrator
Adobe InDesign | InDesign
Adobe After Effects | After Effects
Affinity Designer
GIMP
Inkscape
Scribus
Penpot
Axure RP | Axure
Balsamiq
Framer
Webflow
InVision
Zeplin
Miro
Mural
FigJam
Excalidraw
Maze
Hotjar
Video editing = Videoschnitt
Photography = Fotografie
Sound design
`;
