using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>What a file is by its content.</summary>
/// <param name="File">The name under which it was given.</param>
/// <param name="Sha256">The SHA-256 of its content as 64 lower-case hexadecimal digits.</param>
/// <param name="Editions">The editions on record with this content, by code, version and language; usually one.</param>
/// <param name="Fault">That there is none (<c>CAP0169</c>); otherwise null.</param>
public sealed record MaterialMatch(string File, string Sha256, ImmutableArray<TrainingMaterial> Editions, Diagnostic? Fault);
