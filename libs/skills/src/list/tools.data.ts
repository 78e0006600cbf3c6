export const tools = `
* Git
* GitHub
* GitLab
* IntelliJ IDEA | IntelliJ
* Visual Studio Code | VS Code
* Vim
* Neovim
* Emacs | GNU Emacs
* Maven | Apache Maven
* Gradle
* npm | Node package manager
* Jira
* tmux
Visual Studio
Rider | JetBrains Rider
WebStorm
PyCharm
PhpStorm
RubyMine
CLion
GoLand
RustRover
JetBrains Fleet
ReSharper
Eclipse IDE | Eclipse
NetBeans | Apache NetBeans
Sublime Text
Zed
Helix
Nano
Cursor
Windsurf
Aider
JetBrains MPS
Language servers = Sprachserver | LSP, Language Server Protocol
Tree-sitter
Subversion | SVN
Mercurial | hg
Jujutsu | jj
Perforce
CVS
Fossil
Git LFS
Gitea | Forgejo
Bitbucket
Gerrit
Codeberg
Sourcehut
Yarn
pnpm
Lerna
Nx
Turborepo
Bazel
Buck
Pants
Make | GNU Make, makefiles
CMake
Meson
Ninja
Autotools
Conan
vcpkg
SCons
just
Taskfile
Rake
Apache Ant | Ant
sbt
Mill
Leiningen
Cargo
Poetry
uv
pip
Conda | Anaconda
Pipenv
Hatch
virtualenv
mise
asdf
direnv
devenv
Dev Containers
GitHub Codespaces | Codespaces
Gitpod
NuGet
MSBuild
Homebrew
Chocolatey
Nix
Guix
ESLint
Prettier
Biome
Oxlint | oxc
TSLint
Stylelint
Checkstyle
PMD
SpotBugs | FindBugs
Error Prone
NullAway
OpenRewrite
detekt
ktlint
RuboCop
Pylint
Ruff
Flake8
Black
mypy
Pyright
Psalm
PHPStan
Rector
clang-tidy | clang-format
Clippy
golangci-lint
ShellCheck
Roslyn analyzers = Roslyn-Analysatoren | Roslyn
dependency-cruiser
NDepend
jQAssistant
Structure101
CodeScene
Sourcegraph
OpenGrok
ripgrep
fzf
jq
yq
curl
HTTPie
Wget
OpenSSL
SSH | OpenSSH
rsync
GNU Screen
mosh
tmate
Live Share | VS Code Live Share
Code With Me
Tuple
Pop
Drovio
mob.sh | mob tool
cyber-dojo
GDB
LLDB
WinDbg
Valgrind
strace
perf
DTrace
async-profiler
VisualVM
Java Flight Recorder | JFR
Flame graphs = Flammendiagramme
GCC
Clang
LLVM
MSVC
SWIG
Swagger | Swagger UI
OpenAPI Generator
Stoplight
Backstage
Confluence
Notion
Obsidian
Asana
Trello
Linear
YouTrack
Redmine
OpenProject
Basecamp
ClickUp
Monday.com
Taiga
Bugzilla
Slack
Microsoft Teams
Zoom
Mattermost
Rocket.Chat
Discord
Zulip
Jitsi Meet | Jitsi
BigBlueButton
Nextcloud
MediaWiki
DokuWiki
XWiki
AsciiDoc | Asciidoctor
Antora
Markdown | CommonMark
reStructuredText
Sphinx
MkDocs
Doxygen
Javadoc
Pandoc
PlantUML
Mermaid
Structurizr
Graphviz | DOT
draw.io | diagrams.net
Enterprise Architect | Sparx Enterprise Architect
MagicDraw
IBM DOORS | DOORS
Polarion
n8n
Zapier
Make.com
Power Automate
Retool
Google Workspace | Google Docs
Microsoft 365 | Office 365
LibreOffice
Google Apps Script
Airtable
UiPath
Hammerspoon
Touch typing = Zehnfingersystem
Alternative keyboard layouts = Alternative Tastaturlayouts | Dvorak, Neo layout
Command line tools = Kommandozeilenwerkzeuge | CLI, terminal
Git internals = Git-Interna
Conventional Commits
Test data generators = Testdatengeneratoren | Faker
`;
