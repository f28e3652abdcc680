// SampleServer
