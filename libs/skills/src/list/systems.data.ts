export const systems = `
* Linux | GNU/Linux
* Windows | Microsoft Windows
* macOS | OS X
* Unix
Linux administration = Linux-Administration | sysadmin
Windows Server
Windows administration = Windows-Administration
macOS administration = macOS-Administration
Debian
Ubuntu
Fedora
Red Hat Enterprise Linux | RHEL
CentOS
Rocky Linux
AlmaLinux
openSUSE
SUSE Linux Enterprise | SLES
Arch Linux
Alpine Linux
Gentoo
FreeBSD
OpenBSD
NetBSD
illumos | Solaris
AIX
HP-UX
OpenVMS
Plan 9
Haiku
ReactOS
ChromeOS
Android Open Source Project | AOSP
Fuchsia
Genode
seL4
Minix
MS-DOS | FreeDOS
systemd
X11 | Xorg
Wayland
GNOME
KDE Plasma | KDE
Flatpak
Snap packages = Snap-Pakete
Debian packaging = Debian-Pakete bauen
RPM packaging = RPM-Pakete bauen
Operating system development = Betriebssystementwicklung | OS development, osdev
File systems = Dateisysteme | btrfs, ext4
Virtualisation = Virtualisierung | virtualization
Windows Subsystem for Linux | WSL
Wine
Group policy = Gruppenrichtlinien
Windows installer packaging = Windows-Installationspakete | WiX
Win32 API
COM | ActiveX
io_uring
Memory management = Speicherverwaltung | garbage collection
Inter-process communication = Interprozesskommunikation | IPC, D-Bus
Printing systems = Drucksysteme | CUPS
Hardware assembly = Rechner zusammenbauen
Data centre operations = Rechenzentrumsbetrieb | data center operations
User support = Anwenderbetreuung | help desk
Mobile device management
Storage systems = Speichersysteme | SAN, NAS
Cluster management = Clusterverwaltung | Pacemaker
`;
