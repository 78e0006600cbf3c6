export const games = `
* Game development = Spieleentwicklung | gamedev
* Unity | Unity3D
* Unreal Engine | UE5, Unreal
* Godot
* Blender
GameMaker
Phaser
Defold
LÖVE | Love2D
pygame
libGDX
MonoGame | XNA
Cocos2d | Cocos2d-x
RPG Maker
Ren'Py
Twine
PICO-8
CryEngine
Roblox Studio | Luau
Minecraft modding = Minecraft-Modding
Unreal Blueprints
Entity component systems = Entity-Component-Systeme | ECS architecture
Game physics = Spielphysik | physics engines
Game AI = KI in Spielen
Level design
Procedural generation = Prozedurale Generierung
Multiplayer networking = Netzcode für Mehrspieler | netcode
Shader programming = Shader-Programmierung | shaders
Computer graphics = Computergrafik
Ray tracing = Raytracing
OpenGL
Vulkan
DirectX | Direct3D
SDL | Simple DirectMedia Layer
SFML
raylib
bgfx
Dear ImGui | ImGui
3D modelling = 3D-Modellierung | 3D modeling
Texturing = Texturierung
Character animation = Figurenanimation | rigging
Pixel art = Pixelkunst
Maya | Autodesk Maya
3ds Max
Cinema 4D
Houdini
ZBrush
Substance Painter
Virtual reality = Virtuelle Realität | VR
Augmented reality = Erweiterte Realität | AR
Mixed reality = Gemischte Realität | XR, extended reality
OpenXR
SteamVR
A-Frame
Wwise
FMOD
Demoscene = Demoszene
Emulator development = Emulatorentwicklung | emulators
Creative coding = Kreatives Programmieren | p5.js
openFrameworks
TouchDesigner
vvvv
Game jams
Voxel engines = Voxel-Engines
Console development = Konsolenentwicklung
Retro computing = Retro-Computing | Commodore 64, Amiga
Audio programming = Audioprogrammierung | JUCE, VST
`;
