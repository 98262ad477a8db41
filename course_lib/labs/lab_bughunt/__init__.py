"""Bug hunt."""
