export const mobile = `
* Android development = Android-Entwicklung | Android
* iOS development = iOS-Entwicklung | iOS
* Flutter
* React Native | RN
* SwiftUI
* Jetpack Compose
Kotlin Multiplatform | KMP
Compose Multiplatform
UIKit
AppKit
macOS development = macOS-Entwicklung
watchOS development = watchOS-Entwicklung | watchOS
visionOS development = visionOS-Entwicklung | visionOS
tvOS development = tvOS-Entwicklung | tvOS
iPadOS development = iPadOS-Entwicklung | iPadOS
Wear OS development = Wear-OS-Entwicklung | Wear OS
Android Auto
CarPlay
Xcode
Android Studio
Combine
Swift concurrency = Swift-Nebenläufigkeit
Kotlin coroutines = Kotlin-Koroutinen
RxSwift
RxJava
Core Data
SwiftData
Realm
Room
Core Bluetooth
HealthKit
ARKit
ARCore
MapKit
Metal
CocoaPods
Swift Package Manager | SwiftPM
Carthage
Fastlane
TestFlight
App Store publishing = Veröffentlichung im App Store | App Store Connect
Google Play publishing = Veröffentlichung bei Google Play | Play Console
Push notifications = Push-Nachrichten | APNs, Firebase Cloud Messaging
Expo
Ionic
Capacitor
Apache Cordova | Cordova, PhoneGap
NativeScript
Xamarin
.NET MAUI | MAUI
Avalonia
Uno Platform
Titanium
Offline-first apps = Offline-First-Apps | offline first
Mobile accessibility = Barrierefreiheit auf Mobilgeräten
Deep linking
In-app purchases = In-App-Käufe
Dagger | Hilt
Retrofit
OkHttp
Ktor client
The Composable Architecture | TCA
MVVM | Model-View-ViewModel
VIPER
Sailfish OS
HarmonyOS
`;
