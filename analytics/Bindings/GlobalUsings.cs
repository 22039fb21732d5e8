global using System.Numerics;
global using System.Runtime.CompilerServices;
global using System.Runtime.InteropServices;
global using System.Runtime.InteropServices.Marshalling;

// Structs cross the border as they lie in memory, and a bool is one byte, as in C.
[assembly: DisableRuntimeMarshalling]
