export const languages = `
* JavaScript | JS, ECMAScript
* TypeScript | TS
* Python | Python 3
* Java | JDK
* Kotlin
* C
* C++ | CPP
* C#
* Go | Golang
* Rust | Rust lang
* Ruby
* PHP
* Swift
* Scala | Scala 3
* Elixir
* Haskell
* Clojure | clj
* SQL | Structured Query Language
* Bash | shell scripting
* HTML | HTML5, HyperText Markup Language
* CSS | CSS3, Cascading Style Sheets
* R | R language, rlang
* Dart
* Perl | Perl 5
* Lua
* Julia
* F#
* Erlang
Objective-C | ObjC
Objective-C++
Groovy
ClojureScript | cljs
Visual Basic | VB
Visual Basic .NET | VB.NET
VBA | Visual Basic for Applications
Delphi
Object Pascal | Free Pascal
Pascal | Turbo Pascal
Modula-2
Oberon
Ada | Ada 2012
SPARK Ada
Fortran | Fortran 90
COBOL
PL/I
RPG | RPG IV, RPGLE
ABAP
Smalltalk
Pharo
Squeak
Common Lisp | Lisp
Scheme
Racket
Emacs Lisp | Elisp
Fennel
Janet
Hy
OCaml
ReasonML
ReScript
Standard ML | SML
Elm
PureScript
Idris
Agda
Rocq | Coq
Lean | Lean 4
Isabelle/HOL | Isabelle
TLA+ | PlusCal
Alloy
Prolog | SWI-Prolog
Mercury
Datalog
miniKanren | core.logic
Zig
Nim
Crystal
D | dlang
V | vlang
Odin
Hare
Carbon
Mojo
Gleam
Roc
Unison
Koka
Grain
Pony
Chapel
Raku | Perl 6
Tcl | Tcl/Tk
REXX
AWK | gawk
sed
Zsh
Fish shell
Nushell
PowerShell | pwsh
Batch files | cmd.exe
AppleScript
AutoHotkey | AHK
Haxe
ActionScript
CoffeeScript
LiveScript
Sass | SCSS
Less
Stylus
XSLT
XPath
XQuery
Assembly language = Assembler | assembly, asm
x86 assembly = x86-Assembler
ARM assembly = ARM-Assembler
RISC-V assembly = RISC-V-Assembler
6502 assembly = 6502-Assembler
WebAssembly | Wasm
LLVM IR
Forth
PostScript
APL
J
K
BQN
Uiua
q | kdb q
Factor
Io
Red | REBOL
Eiffel
Simula
Scratch
Logo
BASIC | QBasic
MATLAB
GNU Octave
Wolfram Language
Maple
SAS
Stata
Solidity
Vyper
Move
Cairo
Apex | Salesforce Apex
PL/SQL
PL/pgSQL
Transact-SQL | T-SQL
CUE
Dhall
Jsonnet
Nickel
Starlark
Rego
HCL | HashiCorp Configuration Language
Nix language = Nix-Sprache
Regular expressions = Reguläre Ausdrücke | regex, regexp
VHDL
Verilog
SystemVerilog
Chisel
Bluespec
SystemC
GLSL | OpenGL Shading Language
HLSL | High-Level Shader Language
WGSL
OpenCL
Structured Text = Strukturierter Text | IEC 61131-3
Ladder logic = Kontaktplan
G-code = G-Code
GDScript
Ballerina
Vala
Inform 7
LaTeX
TeX
Typst
Processing
SuperCollider
Sonic Pi
Max/MSP
Pure Data
`;
