namespace ElectionCore.Interchange;

/// <summary>Takes the elements of a file one by one.</summary>
internal abstract class IatiListener
{
    /// <summary>An element begins; its attributes are there, its content is not.</summary>
    public virtual void Open(IatiElement element)
    {
    }

    /// <summary>An element ends.</summary>
    public virtual void Close(IatiElement element)
    {
    }
}
