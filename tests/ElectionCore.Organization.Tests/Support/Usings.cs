global using ElectionCore.Organization.Tests.Support;
global using ElectionCore.Testing;
