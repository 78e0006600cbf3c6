export const embedded = `
* Embedded systems = Eingebettete Systeme | embedded
* Internet of things = Internet der Dinge | IoT
* Arduino
* Raspberry Pi | RPi
Embedded Linux
Embedded C
Embedded Rust
Yocto Project | Yocto
Buildroot
OpenWrt
FreeRTOS
Zephyr RTOS
RIOT OS
Contiki
VxWorks
QNX
INTEGRITY RTOS
ThreadX | Azure RTOS
Mbed OS
Real-time systems = Echtzeitsysteme | RTOS
Device drivers = Gerätetreiber
Linux kernel development = Linux-Kernel-Entwicklung | Linux kernel
Bootloaders | U-Boot
Device tree
Firmware development = Firmware-Entwicklung | firmware
Over-the-air updates = Drahtlose Updates | OTA
ESP32 | ESP8266
ESP-IDF
STM32
Nordic nRF | nRF52
Raspberry Pi Pico | RP2040
AVR | ATmega
ARM Cortex-M
Microcontrollers = Mikrocontroller | MCU
PlatformIO
MicroPython
CircuitPython
TinyGo
ESPHome
Home Assistant
FPGA | field-programmable gate arrays
ASIC design = ASIC-Entwurf
Vivado | Xilinx
Quartus Prime
Yosys
PCB design = Leiterplattenentwurf | PCB, circuit boards
KiCad
Altium Designer | Altium
Autodesk Eagle
Circuit design = Schaltungsentwurf | analogue electronics
Digital electronics = Digitaltechnik
Soldering = Löten
SPICE simulation = SPICE-Simulation | LTspice
Oscilloscope measurement = Messen mit dem Oszilloskop | logic analyser
JTAG
OpenOCD
Lauterbach TRACE32
Hardware in the loop | HIL
I²C
SPI
UART | RS-232
RS-485
USB
CAN bus = CAN-Bus | CAN, CAN FD
CANopen
LIN bus = LIN-Bus
FlexRay
Automotive Ethernet | SOME/IP
AUTOSAR
UDS diagnostics = UDS-Diagnose | Unified Diagnostic Services
CANoe | CANalyzer
ISO 26262 | functional safety for road vehicles
IEC 61508 | functional safety
IEC 62304 | medical device software
DO-178C
MISRA C | MISRA
ASPICE | Automotive SPICE
PLC programming = SPS-Programmierung | PLC, SPS
CODESYS
TwinCAT | Beckhoff
Siemens TIA Portal | TIA Portal, SIMATIC
SCADA
OPC UA
Modbus
PROFINET
PROFIBUS
EtherCAT
IO-Link
Industrial automation = Industrieautomatisierung
Control engineering = Regelungstechnik | PID control
Simulink
LabVIEW
Robotics = Robotik
ROS | Robot Operating System, ROS 2
Gazebo
MoveIt
Motion planning = Bewegungsplanung
SLAM
Sensor fusion = Sensorfusion
Digital signal processing = Digitale Signalverarbeitung | DSP
Image processing = Bildverarbeitung
Drones = Drohnen | PX4, ArduPilot
3D printing = 3D-Druck
CAD | computer-aided design
FreeCAD
OpenSCAD
Autodesk Fusion
SolidWorks
CNC machining = CNC-Fertigung | CNC
Wireless sensor networks = Drahtlose Sensornetze
Bluetooth Low Energy | BLE
Zigbee
Z-Wave
Thread
Matter
LoRaWAN | LoRa
NB-IoT
RFID
NFC | Near Field Communication
EnOcean
KNX
GNSS | GPS
Software-defined radio | SDR, GNU Radio
Power management = Energiemanagement in Geräten | low power design
EMC testing = EMV-Prüfung | electromagnetic compatibility
Smart home
Smart metering = Intelligente Messsysteme | smart meters
Wearables
Edge AI | TinyML
LVGL
Node-RED
ThingsBoard
Eclipse Ditto
AWS IoT
Azure IoT
`;
